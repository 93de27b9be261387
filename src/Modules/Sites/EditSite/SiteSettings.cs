using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.EditSite;

/// <summary>What was typed, read.</summary>
sealed record SiteSettings(
    string Name, string Tagline, string HostName, IReadOnlyList<string> Aliases, string Theme, string Menu, string Blocks, string Banner, DateOnly? BannerUntil, string Footer, LegalFacts Legal);
