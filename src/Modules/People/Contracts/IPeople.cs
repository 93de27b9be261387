using Mitoyen.Kernel;
using Mitoyen.Platform.Access;

namespace Mitoyen.People.Contracts;

public interface IPeople
{
    /// <summary>Display names; an account that is gone is « compte supprimé ».</summary>
    Task<IReadOnlyDictionary<AccountId, string>> NamesAsync(IReadOnlyCollection<AccountId> accounts, CancellationToken cancel = default);

    /// <summary>Who holds a role in the current partnership today, by name. Not whoever was invited and has not come: the address may be a stranger's.</summary>
    Task<IReadOnlyList<PersonView>> WithRoleAsync(Role role, CancellationToken cancel = default);
}
