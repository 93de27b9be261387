using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Mitoyen.Host.CommandLine;

namespace Mitoyen.Host.Tests.CommandLine;

public sealed class Starting_where_something_listens
{
    [Theory, InlineData("localhost"), InlineData("127.0.0.1")]
    public async Task Is_told_in_a_sentence_with_an_exit_code_and_nothing_written(string host)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var (folder, error, output) = (Path.Combine(Path.GetTempPath(), $"mitoyen-taken-{Guid.CreateVersion7():N}"), new StringWriter(), new StringWriter());

        var url = $"http://{host}:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var code = await ServeCommand.Make().Parse(["--urls", url, "--data", folder]).InvokeAsync(new InvocationConfiguration { Error = error, Output = output });

        Assert.Equal(ServeCommand.AddressIsTaken, code);
        Assert.Contains(url, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Is_not_mistaken_for_a_free_port() => Assert.Null(TakenAddress.Among("http://localhost:0;http://127.0.0.1:0"));

    [Fact]
    public void The_folder_that_was_typed_wins_over_the_configuration()
    {
        var folder = new DirectoryInfo(Path.Combine(Path.GetTempPath(), "mitoyen-typed"));

        Assert.Equal(folder.FullName, Services.In(folder)["DataDirectory"]);
        Assert.Empty(Services.In(null));
    }
}
