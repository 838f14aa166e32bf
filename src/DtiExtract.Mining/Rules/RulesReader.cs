using System.Security.Cryptography;
using System.Text;

namespace DtiExtract.Mining.Rules;

/// <summary>Hands the files of rules to their parsers, one after the other, and keeps account of what was read and what was wrong.</summary>
/// <param name="files">The folder of rules.</param>
internal sealed class RulesReader(RuleFiles files) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<RuleError> _errors = [];

    /// <summary>The mistakes so far.</summary>
    public IReadOnlyList<RuleError> Errors => _errors;

    /// <summary>The first twelve hexadecimal digits of the SHA-256 over the files read so far.</summary>
    public string Version => Convert.ToHexStringLower(_hash.GetCurrentHash())[..12];

    /// <summary>Reads a file that must be there.</summary>
    public T Read<T>(string file, Func<string, ICollection<RuleError>, T> parse)
    {
        if (files[file] is { } text)
        {
            Count(file, text);
            return parse(text, _errors);
        }

        _errors.Add(new RuleError(file, 0, "the file is missing, or can't be read"));
        return parse(string.Empty, []);
    }

    /// <summary>Reads the files of a folder, of which there may be none.</summary>
    public T ReadFolder<T>(string folder, Func<IEnumerable<(string File, string Yaml)>, ICollection<RuleError>, T> parse)
    {
        var texts = new List<(string File, string Yaml)>();
        foreach ((string file, string? text) in files.In(folder))
        {
            if (text is null)
            {
                _errors.Add(new RuleError(file, 0, "the file can't be read"));
                continue;
            }

            Count(file, text);
            texts.Add((file, text));
        }

        return parse(texts, _errors);
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private void Count(string file, string text) => _hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{text}\n"));
}
