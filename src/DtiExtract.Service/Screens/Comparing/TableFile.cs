using System.Collections.Immutable;
using System.Text;
using DtiExtract.Exports.Workbooks;
using DtiExtract.Mining;

namespace DtiExtract.Service.Screens.Comparing;

/// <summary>A table of a screen as a file, with the rows that are shown there in their order.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Rows">How many rows it has.</param>
internal abstract record TableFile(string Name, int Rows)
{
    /// <summary>As a workbook.</summary>
    public abstract Stream Workbook(MessageLanguage language);

    /// <summary>As comma-separated values, with the mark by which spreadsheets know UTF-8.</summary>
    public abstract Stream Csv();
}

/// <summary>A table with rows of one kind as a file.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Sheet">What the sheet of the workbook is called.</param>
/// <param name="Columns">The columns.</param>
/// <param name="All">The rows.</param>
internal sealed record TableFile<TRow>(string Name, Wording Sheet, ImmutableArray<SheetColumn<TRow>> Columns, ImmutableArray<TRow> All) : TableFile(Name, All.Length)
{
    /// <inheritdoc/>
    public override Stream Workbook(MessageLanguage language)
    {
        var stream = new MemoryStream();
        using (var package = new XlsxPackage(stream))
        {
            using (var sheet = new XlsxRows<TRow>(package, Sheet, Columns, language))
            {
                foreach (TRow row in All)
                {
                    sheet.Write(row);
                }
            }

            package.Complete();
        }

        stream.Position = 0;
        return stream;
    }

    /// <inheritdoc/>
    public override Stream Csv()
    {
        var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" })
        {
            writer.WriteLine(CsvFields.Head(Columns));
            foreach (TRow row in All)
            {
                writer.WriteLine(CsvFields.Line(Columns, row));
            }
        }

        stream.Position = 0;
        return stream;
    }
}
