using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;

namespace Mitoyen.Host.Tests.People;

/// <summary>Invented people for the tests of this folder.</summary>
static class Founding
{
    public const string Password = Story.Password;

    public static readonly Grant WholePartnership = new(Role.Administrator, GrantScope.Partnership, Guid.Empty);

    public static async Task<AccountId> AddAsync(MitoyenApp app, PartnershipId partnership, string email, params Grant[] grants)
    {
        await using var scope = app.Scope(partnership);
        return (await scope.Get<IAccountFounding>().AddAsync("Odile Crépin", email, Password, grants)).Value;
    }

    public static async Task<Page> SignInAsync(Visitor visitor, string email, string password = Password, string url = "/connexion")
    {
        var page = await visitor.GetPageAsync(url);
        return await visitor.PostFormAsync(page, null, ("Posted.Email", email), ("Posted.Password", password));
    }
}
