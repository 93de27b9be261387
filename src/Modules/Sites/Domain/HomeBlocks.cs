namespace Mitoyen.Sites.Domain;

/// <summary>The parts of a home page, in the order in which a site shows them.</summary>
static class HomeBlocks
{
    public static readonly IReadOnlyList<HomeBlock> All = Enum.GetValues<HomeBlock>();

    public static string Write(IEnumerable<HomeBlock> blocks) => string.Join(',', blocks.Distinct());

    public static IReadOnlyList<HomeBlock> Read(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Where(b => Enum.TryParse<HomeBlock>(b, out _)).Select(Enum.Parse<HomeBlock>).Distinct()];
}

enum HomeBlock { Alerts, News, Agenda, Procedures, Directory, Publications, Places }
