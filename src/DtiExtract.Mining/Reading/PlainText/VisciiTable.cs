using System.Collections.Frozen;

namespace DtiExtract.Mining.Reading.PlainText;

/// <summary>VISCII (RFC 1456): every Vietnamese letter has a byte of its own, six of them among the control codes.</summary>
internal static class VisciiTable
{
    private const string UpperHalf =
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ" +
        "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ" +
        "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư" +
        "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

    private static readonly FrozenDictionary<byte, char> AmongControls = new Dictionary<byte, char>
    {
        [0x02] = 'Ẳ',
        [0x05] = 'Ẵ',
        [0x06] = 'Ẫ',
        [0x14] = 'Ỷ',
        [0x19] = 'Ỹ',
        [0x1E] = 'Ỵ',
    }.ToFrozenDictionary();

    public static string Decode(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            byte b = source[i];
            target[i] = b >= 0x80 ? UpperHalf[b - 0x80] : AmongControls.GetValueOrDefault(b, (char)b);
        }
    });
}
