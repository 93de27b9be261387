using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Tests.Running;

/// <summary>The sites of the story: of both principals and of all their communes; the first commune's town hall has hours.</summary>
static class StorySites
{
    public static async Task TellAsync(AppScope scope, string domain, AuthorityId a, AuthorityId b, CommuneId first)
    {
        foreach (var authority in new[] { a, b }.Distinct()) _ = (await scope.Get<ISiteFounding>().FoundAsync(authority, domain)).Value;
        if (await scope.Get<ITownHalls>().TellAsync(first, "12, rue de l’Église\n62121 Sapignies", "03 53 01 00 12", $"mairie@{domain}.example", null, "Mo,Th 17:00-19:00; Tu 09:00-12:00; PH off") is { } no) throw new InvalidOperationException(no.Sentence);
    }
}
