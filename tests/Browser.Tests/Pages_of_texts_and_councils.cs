namespace Mitoyen.Browser.Tests;

public sealed class Pages_of_texts_and_councils(Browsing browsing) : PagesLookedAt(browsing)
{
    internal static readonly string[] Beginnings = ["/convention", "/conseils", "/territoire"];

    public static TheoryData<string> Routes => Under(Beginnings);

    [Theory, MemberData(nameof(Routes))]
    public Task Is_reached_and_free_of_faults(string route) => LookAtAsync(route);
}
