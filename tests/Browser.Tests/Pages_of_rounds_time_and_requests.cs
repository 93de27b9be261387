namespace Mitoyen.Browser.Tests;

public sealed class Pages_of_rounds_time_and_requests(Browsing browsing) : PagesLookedAt(browsing)
{
    internal static readonly string[] Beginnings = ["/tournees", "/temps", "/demandes", "/file", "/solde"];

    public static TheoryData<string> Routes => Under(Beginnings);

    [Theory, MemberData(nameof(Routes))]
    public Task Is_reached_and_free_of_faults(string route) => LookAtAsync(route);
}
