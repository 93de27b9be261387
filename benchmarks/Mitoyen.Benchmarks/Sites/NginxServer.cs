using System.Diagnostics;
using System.Net.Sockets;

namespace Mitoyen.Benchmarks.Sites;

/// <summary>The yardstick: Debian's nginx, one process a core, serving files of a folder.</summary>
sealed class NginxServer : IDisposable
{
    static readonly string[] Programs = ["/usr/sbin/nginx", "/usr/bin/nginx"];

    readonly string folder;
    readonly Process process;

    NginxServer(string folder, Process process, int port) => (this.folder, this.process, Port) = (folder, process, port);

    public int Port { get; }

    /// <param name="files">Name and content.</param>
    /// <param name="headers">What it says with each file beside what it says by itself.</param>
    /// <param name="keepsFilesOpen">The fastest it can do. False: it opens the file at each request, as Debian's own configuration does.</param>
    public static async Task<NginxServer> StartAsync(IEnumerable<(string Name, byte[] Content)> files, IEnumerable<KeyValuePair<string, string>> headers, bool keepsFilesOpen)
    {
        var (folder, port) = (Directory.CreateTempSubdirectory("mitoyen-nginx-").FullName, FreePort());
        var pages = Directory.CreateDirectory(Path.Combine(folder, "pages")).FullName;
        foreach (var (name, content) in files) await File.WriteAllBytesAsync(Path.Combine(pages, name), content);
        var settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, $$"""
            user {{Environment.UserName}}; daemon off; worker_processes {{Environment.ProcessorCount}}; pid {{folder}}/pid; error_log {{folder}}/errors;
            events { worker_connections 512; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; {{(keepsFilesOpen ? "open_file_cache max=100 inactive=1h;" : "")}} types { text/html html; }
              {{string.Join(' ', headers.Select(h => $"add_header {h.Key} \"{h.Value}\";"))}}
              client_body_temp_path {{folder}}/a; proxy_temp_path {{folder}}/b; fastcgi_temp_path {{folder}}/c; uwsgi_temp_path {{folder}}/d; scgi_temp_path {{folder}}/e;
              server { listen 127.0.0.1:{{port}}; root {{pages}}; }
            }
            """);
        var program = Programs.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("nginx is missing: apt-get install nginx-light.");
        var process = Process.Start(new ProcessStartInfo(program, ["-c", settings]))!;
        for (var i = 0; i < 100; i++)
        {
            if (process.HasExited) throw new InvalidOperationException($"nginx did not start: {await File.ReadAllTextAsync(Path.Combine(folder, "errors"))}");
            try
            {
                using var socket = new TcpClient();
                await socket.ConnectAsync("127.0.0.1", port);
                break;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }
        return new(folder, process, port);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
