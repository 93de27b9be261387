using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Running;
using Mitoyen.People.Contracts;
using Mitoyen.People.Domain;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Browser.Tests.Sequel;

/// <summary>Somebody is invited, somebody forgot the password, somebody signs in with an authenticator application.</summary>
static class Newcomers
{
    public static async Task<(IReadOnlyList<string> ByMail, Person AwaitsCode)> ComeAsync(MitoyenApp app)
    {
        var ours = app.Story.Ours;
        using var administrator = await app.SignedInAsync(ours.Administrator);
        await administrator.PostFormAsync(await administrator.GetPageAsync("/personnes/inviter"), null,
            ("Posted.Name", "Baptiste Wallard"), ("Posted.Email", "baptiste@exemple.test"), ("Posted.Lines[0].Role", "Officer"), ("Posted.Lines[0].Place", "tout"));
        using var visitor = app.Visitor();
        await visitor.PostFormAsync(await visitor.GetPageAsync("/mot-de-passe-oublie"), null, ("Posted.Email", ours.PrincipalOfB.Email));
        return ([await LinkToAsync(app, "baptiste@exemple.test"), await LinkToAsync(app, ours.PrincipalOfB.Email)], await WithAuthenticatorAsync(app, ours));
    }

    static async Task<Person> WithAuthenticatorAsync(MitoyenApp app, Partners ours)
    {
        await using var scope = app.Scope(ours.Id);
        Grant[] grants = [new(Role.Principal, GrantScope.Authority, ours.B.Value)];
        var id = (await scope.Get<IAccountFounding>().AddAsync("Basile Cornu", "basile@exemple.test", Story.Password, grants)).Value;
        var account = await scope.Db.Set<Account>().SingleAsync(a => a.Id == id);
        account.TurnAuthenticatorOn(scope.Get<AuthenticatorKeys>().Seal(TimeBasedCode.NewKey()), 0, RecoveryCodes.New());
        await scope.Db.SaveChangesAsync();
        return new(id, account.Name, account.Email, grants);
    }

    static async Task<string> LinkToAsync(MitoyenApp app, string email)
    {
        await using var scope = app.Scope();
        var mail = await scope.Db.Set<OutgoingMail>().Where(m => m.To == email).OrderByDescending(m => m.QueuedAt).FirstAsync();
        return new Uri(mail.Body.Split('\n').Last(l => l.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
    }
}
