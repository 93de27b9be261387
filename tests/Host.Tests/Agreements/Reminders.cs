using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.FollowDeadlines;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Host.Tests.Agreements;

public sealed class Reminders
{
    [Theory, BothDatabases]
    public async Task Each_goes_once_however_often_the_job_runs(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        await neighbours.AgreeAsync(app, a => a with { LastDay = new(2026, 12, 31), Amendments = [] });
        await Run(app);
        Assert.Equal(0, await Sent(app));

        using (await neighbours.SignInAsync(app)) { }
        for (var i = 0; i < 3; i++) await Run(app);
        Assert.Equal(1, await Sent(app));
        app.Clock.Advance(TimeSpan.FromDays(10));
        for (var i = 0; i < 3; i++) await Run(app);
        Assert.Equal(2, await Sent(app));
        app.Clock.Advance(TimeSpan.FromDays(22));
        await Run(app);
        Assert.Equal(3, await Sent(app));
        app.Clock.Advance(TimeSpan.FromDays(30));
        await Run(app);
        Assert.Equal(3, await Sent(app));
    }

    static async Task Run(MitoyenApp app)
    {
        await using var scope = app.Scope();
        await scope.Get<RemindDeadlines>().RunAsync(TestContext.Current.CancellationToken);
    }

    static async Task<int> Sent(MitoyenApp app)
    {
        await using var scope = app.Scope();
        return await scope.Db.Set<OutgoingMail>().CountAsync(m => m.Subject.StartsWith("Convention"), TestContext.Current.CancellationToken);
    }
}
