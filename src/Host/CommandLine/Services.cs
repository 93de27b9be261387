namespace Mitoyen.Host.CommandLine;

/// <summary>Opens the configured services for a verb that does not serve pages.</summary>
static class Services
{
    public static IServiceProvider Open() => WebApp.Build(Environment.GetEnvironmentVariable("DataDirectory") ?? "data", "http://127.0.0.1:0").Services;
}
