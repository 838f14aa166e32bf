using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using DtiExtract.Service.Ingestion.Working;

namespace DtiExtract.Service.Children;

/// <summary>Makes pictures of pages of .pdf files, by a program that runs within the bounds of a child: a hostile file costs one picture.</summary>
internal sealed class PageRenderer : IDisposable
{
    /// <summary>Pixels to the inch.</summary>
    public const int Resolution = 110;

    /// <summary>Points to the inch.</summary>
    public const int PointsPerInch = 72;

    private const string Program = "pdftoppm";
    private const int Megabytes = 512;
    private const int MostBytes = 16 << 20;
    private const int AtOnce = 2;

    // The shell gives up its place to the program; the arguments never become part of the script.
    private const string BoundedTime = "ulimit -t \"$1\" && shift && exec \"$@\"";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly ChildCommandLine _command;
    private readonly SemaphoreSlim _free = new(AtOnce);

    /// <summary>Makes it.</summary>
    public PageRenderer(ServiceStart start, MiningOptions options) => _command = new ChildCommandLine(start, options);

    /// <summary>The picture of a page as .png; null when there is no such page, or it could not be drawn within the bounds.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<byte[]?> RenderAsync(Stream pdf, int page, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            // On a thread of its own: the system ends a child with the thread that started it.
            return await Task.Factory.StartNew(() => Render(pdf, page, cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    private byte[]? Render(Stream pdf, int page, CancellationToken cancellationToken)
    {
        try
        {
            using Process process = _command.Start(CommandOf(page), Megabytes);
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            deadline.CancelAfter(Patience);
            using CancellationTokenRegistration killing = deadline.Token.Register(() => Kill(process));
            Feed(pdf, process);
            byte[]? picture = ReadBounded(process.StandardOutput.BaseStream);
            Kill(process);
            process.WaitForExit();
            cancellationToken.ThrowIfCancellationRequested();
            return deadline.IsCancellationRequested || picture is not { Length: > 0 } ? null : picture;
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            return null;
        }
    }

    private static ImmutableArray<string> CommandOf(int page)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        string[] program = [Program, "-png", "-r", Resolution.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-"];
        return OperatingSystem.IsWindows() ? [.. program] : ["/bin/sh", "-c", BoundedTime, "sh", Patience.Seconds.ToString(CultureInfo.InvariantCulture), .. program];
    }

    /// <summary>The program reads the whole file before it writes; it need not read it to its end.</summary>
    private static void Feed(Stream pdf, Process process)
    {
        try
        {
            using Stream input = process.StandardInput.BaseStream;
            pdf.CopyTo(input);
        }
        catch (IOException)
        {
            // It no longer listens, which is its right.
        }
    }

    private static byte[]? ReadBounded(Stream output)
    {
        using var picture = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = output.Read(buffer)) > 0;)
        {
            if (picture.Length + read > MostBytes)
            {
                return null;
            }

            picture.Write(buffer, 0, read);
        }

        return picture.ToArray();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended already.
        }
    }
}
