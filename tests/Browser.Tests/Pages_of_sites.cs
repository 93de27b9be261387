namespace Mitoyen.Browser.Tests;

public sealed class Pages_of_sites(Browsing browsing) : PagesLookedAt(browsing)
{
    internal static readonly string[] Beginnings = ["/_site"];

    public static TheoryData<string> Routes => Under(Beginnings);

    [Theory, MemberData(nameof(Routes))]
    public Task Is_reached_and_free_of_faults(string route) => LookAtAsync(route);
}
