using System.Buffers.Binary;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.People.SignIn;

namespace Mitoyen.Host.Tests.People;

/// <summary>Of the application as it is installed; the other tests hash with few rounds.</summary>
public sealed class Hashed_passwords
{
    [Fact]
    public async Task Take_the_rounds_that_protect_them()
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-test-");
        try
        {
            await using var app = WebApp.Build(folder.FullName, "http://127.0.0.1:0");
            var hash = Convert.FromBase64String(app.Services.GetRequiredService<Passwords>().Hash(Founding.Password));

            // Identity's third format: 1, then the function, the rounds, the length of the salt (four bytes each, the high one first), the salt, the key.
            Assert.Equal(1, hash[0]);
            Assert.Equal(KeyDerivationPrf.HMACSHA512, (KeyDerivationPrf)BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)));
            Assert.Equal(210_000u, BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)));
            Assert.Equal(16u, BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(9)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
