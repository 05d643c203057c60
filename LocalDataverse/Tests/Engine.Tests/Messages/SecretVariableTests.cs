using System;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class SecretVariableTests
{
    private const string Reference = "/subscriptions/1/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/secrets/s";
    private const int Text = 100000000, Secret = 100000005;

    [Fact]
    public async Task The_secret_its_variable_refers_to_is_answered()
    {
        await using var test = new TestOrganization(o => o.Secrets = new Vault { [Reference] = "swordfish" });
        Define(test, Secret, Reference);

        Assert.Equal("swordfish", Read(test));
    }

    [Theory]
    [InlineData(Text, Reference, PlatformErrorCodes.InvalidArgument, "isn't of type Secret")]
    [InlineData(Secret, null, PlatformErrorCodes.ObjectDoesNotExist, "refers to no secret")]
    [InlineData(Secret, Reference + "x", PlatformErrorCodes.ObjectDoesNotExist, "has no secret")]
    public async Task What_refers_to_no_secret_is_refused(int type, string? reference, int code, string reason)
    {
        await using var test = new TestOrganization(o => o.Secrets = new Vault { [Reference] = "swordfish" });
        Define(test, type, reference);

        var fault = TestOrganization.Fault(() => Read(test));

        Assert.Equal(code, fault.ErrorCode);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_vault_it_is_refused()
    {
        await using var test = new TestOrganization();
        Define(test, Secret, Reference);

        Assert.Contains("vault", TestOrganization.Fault(() => Read(test)).Message, StringComparison.Ordinal);
    }

    private static void Define(TestOrganization test, int type, string? reference) => test.Admin.Create(new Entity("environmentvariabledefinition")
    {
        ["schemaname"] = "test_key",
        ["displayname"] = "Key",
        ["type"] = new OptionSetValue(type),
        ["defaultvalue"] = reference,
    });

    private static object? Read(TestOrganization test) =>
        test.Admin.Execute(new OrganizationRequest("RetrieveEnvironmentVariableSecretValue") { ["EnvironmentVariableName"] = "test_key" }).Results["EnvironmentVariableSecretValue"];
}
