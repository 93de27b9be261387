namespace Mitoyen.Browser.Tests;

public sealed class Other_pages(Browsing browsing) : PagesLookedAt(browsing)
{
    public static TheoryData<string> Routes => NotUnder([.. Pages_of_sites.Beginnings, .. Pages_of_contents.Beginnings, .. Pages_of_texts_and_councils.Beginnings, .. Pages_of_rounds_time_and_requests.Beginnings]);

    [Theory, MemberData(nameof(Routes))]
    public Task Is_reached_and_free_of_faults(string route) => LookAtAsync(route);
}
