using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace DtiExtract.TestServers;

/// <summary>A PostgreSQL server of the tests' own, in a temporary folder, on a port of this machine only. It is started when first asked for and ends with the tests.</summary>
public sealed class TemporaryPostgres
{
    private const string Owner = "postgres";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Lazy<TemporaryPostgres> Only = new(() => new TemporaryPostgres());

    private readonly string _folder = Directory.CreateTempSubdirectory("dti-postgres-").FullName;
    private readonly int _port = FreePort();
    private int _databases;

    private TemporaryPostgres()
    {
        if (IsRoot)
        {
            Run("chown", Owner, _folder);
        }

        Run(Program("initdb"), "-D", Data, "-A", "trust", "-U", Owner, "-E", "UTF8", "--locale=C.UTF-8", "-N");
        Process server = Start(Program("postgres"), "-D", Data, "-p", Port, "-k", _folder, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=300", "-c", "shared_buffers=256MB");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(server);
        WaitUntilReady();
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Join(_folder, "data");

    private string Port => _port.ToString(CultureInfo.InvariantCulture);

    /// <summary>Makes an empty database and gives its connection string.</summary>
    public static string NewDatabase()
    {
        TemporaryPostgres server = Only.Value;
        string name = string.Create(CultureInfo.InvariantCulture, $"dti{Interlocked.Increment(ref server._databases)}");
        using var connection = new NpgsqlConnection(server.ConnectionTo(Owner));
        connection.Open();
        using NpgsqlCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // the name is a number of our own
        command.CommandText = $"CREATE DATABASE {name}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return server.ConnectionTo(name);
    }

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={Port};Username={Owner};Database={database}";

    private void WaitUntilReady()
    {
        long begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var connection = new NpgsqlConnection(ConnectionTo(Owner) + ";Pooling=false");
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (Stopwatch.GetElapsedTime(begun) < Patience)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    private void Stop(Process server)
    {
        server.Kill(entireProcessTree: true);
        server.WaitForExit();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Program(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Join(version, "bin", name)).Order(StringComparer.Ordinal).Last(File.Exists)
            : name;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(string program, params string[] arguments)
    {
        using Process process = program == "chown" ? Process.Start(Quiet(program, arguments))! : Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static Process Start(string program, params string[] arguments) =>
        Process.Start(IsRoot ? Quiet("runuser", ["-u", Owner, "--", program, .. arguments]) : Quiet(program, arguments))!;

    private static ProcessStartInfo Quiet(string program, string[] arguments) =>
        new("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/" };
}
