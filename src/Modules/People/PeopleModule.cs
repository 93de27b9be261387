using System.CommandLine;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.People.Authenticator;
using Mitoyen.People.ChoosePartnership;
using Mitoyen.People.Cleaning;
using Mitoyen.People.Contracts;
using Mitoyen.People.Data;
using Mitoyen.People.MyAccount;
using Mitoyen.People.OnePerson;
using Mitoyen.People.OutboxMail;
using Mitoyen.People.PasswordLinks;
using Mitoyen.People.PasswordMeter;
using Mitoyen.People.Persons;
using Mitoyen.People.ForgottenPassword;
using Mitoyen.People.Founding;
using Mitoyen.People.InvitePerson;
using Mitoyen.People.Journal;
using Mitoyen.People.Links;
using Mitoyen.People.Sessions;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Jobs;
using Mitoyen.Platform.Modules;

namespace Mitoyen.People;

/// <summary>The front door of the module.</summary>
public sealed class PeopleModule : IModule
{
    public string Name => "people";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
        services.AddSignInLimit(configuration);
        services.AddSingleton<Passwords>().AddSingleton<AuthenticatorKeys>().AddSingleton<Partnerships>();
        services.AddScoped<SessionStore>().AddScoped<CurrentSession>().AddScoped<ViewerSource>().AddScoped<IViewerSource>(p => p.GetRequiredService<ViewerSource>());
        services.AddScoped<Attempts>().AddScoped<SignInEvents>().AddScoped<SignInHandler>().AddScoped<CodeHandler>().AddScoped<PasswordProof>();
        services.AddScoped<RenameHandler>().AddScoped<ChangePasswordHandler>().AddScoped<CloseSessionsHandler>().AddScoped<SetupKey>().AddScoped<TurnOnHandler>().AddScoped<KeepOrTurnOffHandler>();
        services.AddRecurringJob<ForgetWhatIsOver>();
        services.AddScoped<PasswordLinkSender>().AddScoped<OpenPasswordLinks>().AddScoped<ChoosePasswordHandler>().AddScoped<ForgottenPasswordHandler>();
        services.AddScoped<Places>().AddScoped<PersonList>().AddScoped<InviteHandler>().AddScoped<AddGrantHandler>().AddScoped<EndGrantHandler>().AddScoped<AccessHandler>().AddScoped<NewLinkHandler>().AddScoped<RevokeLinkHandler>();
        services.AddScoped<JournalReader>().AddScoped<ChainVerification>().AddScoped<MailReader>().AddScoped<RetryHandler>();
        services.AddScoped<IAccountFounding, AccountFounding>().AddScoped<IPeople, PeopleReader>().AddScoped<IPersonalLinks, PersonalLinks>();
    }

    const string MenuGroup = "Administration";

    public IEnumerable<MenuEntry> Menu =>
    [
        new("Personnes", "/personnes", Permission.ManagePeople, 60, MenuGroup),
        new("Journal", "/journal", Permission.SeeJournal, 70, MenuGroup),
        new("Courriers", "/courriers", Permission.SeeMail, 80, MenuGroup),
    ];

    public IEnumerable<Type> HeaderParts => [typeof(PartnershipSwitch)];

    public void MapModel(ModelBuilder model) => PeopleMapping.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        SignOutEndpoint.Map(endpoints);
        PasswordMeterEndpoint.Map(endpoints);
        ChoosePartnershipEndpoint.Map(endpoints);
        JournalExport.Map(endpoints);
        MailDownload.Map(endpoints);
    }

    public IEnumerable<Command> Commands(Func<DirectoryInfo?, IServiceProvider> services) => [JournalVerifyCommand.Make(services)];
}
