using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Access;

namespace Mitoyen.Modules.Tests.People;

public class AccountTests
{
    static Account Odile => new(AccountId.New(), "Odile Crépin", "o.crepin@mairie.fr", DateTime.UnixEpoch);

    [Fact]
    public void A_recovery_code_serves_once_however_it_is_typed()
    {
        var account = Odile;
        var codes = RecoveryCodes.New();
        account.TurnAuthenticatorOn("key", 1, codes);

        Assert.True(account.Redeem(codes[3].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal)));
        Assert.False(account.Redeem(codes[3]));
        Assert.Equal(9, account.RecoveryCodesLeft);
        Assert.False(account.Redeem(""));
    }

    [Fact]
    public void Recovery_codes_are_kept_as_hashes_only()
    {
        var account = Odile;
        var codes = RecoveryCodes.New();
        account.TurnAuthenticatorOn("key", 1, codes);

        Assert.All(codes, c => Assert.DoesNotContain(c, account.RecoveryCodes, StringComparison.Ordinal));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void A_role_holds_from_its_first_day_to_the_day_before_its_end()
    {
        var grant = new HeldGrant(GrantId.New(), PartnershipId.New(), AccountId.New(), Role.Officer, GrantScope.Partnership, Guid.Empty, new DateOnly(2026, 1, 1));
        grant.End(new DateOnly(2026, 2, 1));

        Assert.False(grant.Holds(new DateOnly(2025, 12, 31)));
        Assert.True(grant.Holds(new DateOnly(2026, 1, 1)));
        Assert.True(grant.Holds(new DateOnly(2026, 1, 31)));
        Assert.False(grant.Holds(new DateOnly(2026, 2, 1)));
    }

    [Theory]
    [InlineData("/temps", "/temps")]
    [InlineData("//ailleurs.fr", "/")]
    [InlineData("/\\ailleurs.fr", "/")]
    [InlineData("https://ailleurs.fr", "/")]
    [InlineData("/a\r\nSet-Cookie: x", "/")]
    [InlineData(null, "/")]
    public void Signing_in_leads_only_to_this_site(string? wanted, string expected) => Assert.Equal(expected, LocalAddress.Or(wanted, "/"));

    [Theory]
    [InlineData("odile@mairie.fr", true)]
    [InlineData("odile@mairie", false)]
    [InlineData("odile", false)]
    [InlineData("Odile <odile@mairie.fr>", false)]
    [InlineData("odile@mairie.fr\r\nBcc: x@y.fr", false)]
    [InlineData("", false)]
    public void An_address_is_complete_or_refused(string typed, bool valid) => Assert.Equal(valid, EmailAddress.IsValid(typed));

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0", "Firefox sur Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1", "Safari sur iPhone")]
    [InlineData(null, "Navigateur sur un autre appareil")]
    public void A_browser_is_named_as_its_owner_would(string? agent, string name) => Assert.Equal(name, DeviceName.From(agent));
}
