using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Tests.People;

public sealed class Signing_in(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task The_right_password_opens_the_house(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "odile@exemple.fr");
        using var odile = app.Visitor();

        var page = await Founding.SignInAsync(odile, "Odile@exemple.fr ");

        Assert.Equal(HttpStatusCode.Redirect, page.Redirections[0]);
        Assert.Contains("Odile", page.TextOf(".person-name"));
    }
}
