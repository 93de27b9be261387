using Mitoyen.Kernel;
using Mitoyen.Platform.Access;

namespace Mitoyen.People.Contracts;

/// <summary>Makes accounts outside the invitation by mail: <c>mitoyen init</c>, the demonstration, tests.</summary>
public interface IAccountFounding
{
    /// <summary>Adds an account with grants in the current partnership. Refused when the address is taken or the password is weak.</summary>
    Task<Outcome<AccountId>> AddAsync(string name, string email, string password, IReadOnlyList<Grant> grants, CancellationToken cancel = default);

    /// <summary>Gives an account grants in the current partnership from today on; one account may work for several partnerships.</summary>
    Task<Refusal?> GrantAsync(AccountId account, IReadOnlyList<Grant> grants, CancellationToken cancel = default);
}
