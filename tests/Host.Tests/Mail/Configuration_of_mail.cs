using Mitoyen.Platform.Mail;

namespace Mitoyen.Host.Tests.Mail;

public sealed class Configuration_of_mail
{
    [Fact]
    public void As_it_comes_is_right() => Assert.Null(new MailOptions().Wrong());

    public static TheoryData<MailOptions> WrongOnes =>
    [
        new MailOptions { From = "personne" }, new MailOptions { Port = 0 }, new MailOptions { TimeoutSeconds = 0 }, new MailOptions { Security = "Peut-être" }, new MailOptions { TrustedAuthority = "/nulle/part.pem" },
        new MailOptions { Security = "None", Host = "mail.exemple.fr", User = "facteur", Password = "en clair" },
    ];

    [Theory, MemberData(nameof(WrongOnes))]
    public void Is_refused_before_the_first_message(MailOptions options) => Assert.StartsWith("Mail:", options.Wrong(), StringComparison.Ordinal);
}
