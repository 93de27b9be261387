namespace Mitoyen.Host.CommandLine;

/// <summary>Opens the configured services for a verb that does not serve pages.</summary>
static class Services
{
    public static IServiceProvider Open(DirectoryInfo? data) => WebApp.Build(DefaultFolder, "http://127.0.0.1:0", In(data)).Services;

    /// <summary>Where data are when neither <c>--data</c> nor the configuration says it.</summary>
    public const string DefaultFolder = "data";

    /// <summary>What was typed wins over files and environment.</summary>
    public static Dictionary<string, string?> In(DirectoryInfo? data) => data is null ? [] : new() { ["DataDirectory"] = data.FullName };
}
