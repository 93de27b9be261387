using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Journal;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.See;

/// <summary>Who acts in this request, as stories and mails name them.</summary>
sealed class Me(ActorContext actor, CurrentViewer current, IPeople people)
{
    public By By => new(actor.Account, actor.Label);

    public Viewer Viewer => current.Viewer;

    public Sight Sight => Sight.Of(current.Viewer);

    /// <summary>Address of the signed-in account; empty when it is unknown.</summary>
    public async Task<string> EmailAsync(CancellationToken cancel)
    {
        foreach (var role in current.Viewer.Grants.Select(g => g.Role).Distinct())
            if ((await people.WithRoleAsync(role, cancel)).FirstOrDefault(p => p.Account == current.Viewer.Account) is { } person)
                return person.Email;
        return "";
    }
}
