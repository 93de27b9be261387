using Mitoyen.Host.CommandLine;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Territory.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Mitoyen.Host.Tests.People;

public sealed class A_real_installation
{
    static readonly NewInstallation Good = new("Bapaume et Bertincourt", [ReferenceSirens.Bapaume, ReferenceSirens.Bertincourt], "Odile Crépin", "odile@exemple.fr", Founding.Password, null);

    static async Task<string?> InstallAsync(MitoyenApp app, NewInstallation installation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<Installer>(scope.ServiceProvider).InstallAsync(installation, CancellationToken.None);
    }

    [Theory, BothDatabases]
    public async Task Has_its_partnership_and_its_administrator_and_is_made_once(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await using (var scope = app.Scope()) await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);

        var first = await InstallAsync(app, Good);
        var second = await InstallAsync(app, Good);
        using var odile = await app.SignedInAsync("odile@exemple.fr");

        Assert.Null(first);
        Assert.NotNull(second);
        Assert.Equal("/convention", (await odile.GetPageAsync("/")).Path[..11]);
    }

    [Theory, BothDatabases]
    public async Task Is_not_half_made_when_something_is_wrong(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await using (var scope = app.Scope()) await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);

        foreach (var bad in (NewInstallation[])[Good with { Name = " " }, Good with { Sirens = ["123456789"] }, Good with { Sirens = [] }, Good with { Administrator = null }, Good with { Email = "odile" }, Good with { Password = "court" }, Good with { From = "hier" }])
            Assert.NotNull(await InstallAsync(app, bad));

        await using var after = app.Scope();
        Assert.Empty(await after.Get<IPartnershipFounding>().AllAsync());
    }
}
