using Mitoyen.Kernel;
using Mitoyen.People.Domain;

namespace Mitoyen.People.Sessions;

/// <summary>A session found behind a cookie, with what every page needs of its account.</summary>
sealed record OpenSession(Session Session, string Name, IReadOnlyList<HeldGrant> Grants)
{
    public AccountId Account => Session.AccountId;
}
