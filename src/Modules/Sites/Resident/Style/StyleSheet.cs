using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Resident;

/// <summary>The one style sheet of a site: what all share, with its colours before it. Kept for each theme, not for each site.</summary>
sealed class StyleSheet(IWebHostEnvironment environment)
{
    const string Shared = "_content/Mitoyen.Platform/site.css";

    readonly ConcurrentDictionary<Theme, string> made = [];
    readonly Lazy<string> shared = new(() => Read(environment));

    public string Of(Theme theme) => made.GetOrAdd(theme, t => ThemeSheet.Write(t) + shared.Value);

    /// <summary>Changes with the theme and with the version of the program.</summary>
    public static string Version(Theme theme) => Versions.GetOrAdd(theme, t => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{t.Write()} {typeof(StyleSheet).Assembly.ManifestModule.ModuleVersionId}")))[..10]);

    static readonly ConcurrentDictionary<Theme, string> Versions = [];

    static string Read(IWebHostEnvironment environment)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(Shared).CreateReadStream());
        return reader.ReadToEnd();
    }
}
