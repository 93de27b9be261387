namespace Mitoyen.Browser.Tests;

public sealed class Pages_of_contents(Browsing browsing) : PagesLookedAt(browsing)
{
    internal static readonly string[] Beginnings = ["/sites", "/contenus", "/flux", "/propositions", "/mediatheque", "/reseau", "/complements", "/presence-numerique"];

    public static TheoryData<string> Routes => Under(Beginnings);

    [Theory, MemberData(nameof(Routes))]
    public Task Is_reached_and_free_of_faults(string route) => LookAtAsync(route);
}
