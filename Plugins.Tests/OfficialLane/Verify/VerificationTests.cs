using System;
using System.IO;
using System.Threading.Tasks;
using ErpIntegration.Tests.Acceptance;
using ErpIntegration.Tests.Unit.Doubles;
using ErpIntegration.Verify;
using LocalDataverse.Engine;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.OfficialLane.Verify;

/// <summary>What pac-scripts/verify asks, of LocalDataverse with the packed zip. Only its connection, Microsoft's client, isn't in it.</summary>
public sealed class VerificationTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly InMemoryDataverse _dataverse = new() { Custom = request => Answer(request, new ParameterCollection { ["Pending"] = 0 }) };

    [Fact]
    public async Task Run_PackedSolution_TellsVersionAndCounts()
    {
        await using var organization = Organization.Open(new OrganizationOptions { Template = ImportedOrganization.Instance.Template });

        Verification.Run(organization.CreateService(organization.AdministratorId), _output);

        Assert.Contains($"signed in as user {organization.AdministratorId}", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("solution ErpIntegration 0.", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("DeadLettered 0", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_UserWhoMayNot_SaysWhatDataverseSays()
    {
        await using var organization = Organization.Open(new OrganizationOptions { Template = ImportedOrganization.Instance.Template });

        var failure = Fail(organization.CreateService(ImportedOrganization.Instance.Salesperson));

        Assert.Equal(ExitCode.Environment, failure.ExitCode);
        Assert.StartsWith("Dataverse refused: ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("(0x80040220)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoSolution_IsFound() => Assert.Equal((ExitCode.Found, "The solution ErpIntegration isn't installed."), Told(Fail(_dataverse)));

    [Fact]
    public void Run_OlderSolution_IsFound()
    {
        Install("0.0.9.7");

        var (code, message) = Told(Fail(_dataverse));

        Assert.Equal(ExitCode.Found, code);
        Assert.StartsWith("The solution ErpIntegration has the version 0.0.9.7, older than", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ApiOfAnotherPublisher_IsFound()
    {
        Install("9.0");
        _dataverse.Custom = request => Answer(request, []);

        Assert.Equal((ExitCode.Found, "erp_GetIntegrationHealth answers without Pending: something else has that name."), Told(Fail(_dataverse)));
    }

    [Fact]
    public void Run_NoAnswerInTime_CantBeReached()
    {
        _dataverse.Custom = _ => throw new TimeoutException("2 minutes");

        Assert.Equal((ExitCode.Environment, "Dataverse can't be reached: 2 minutes"), Told(Fail(_dataverse)));
    }

    public void Dispose() => _output.Dispose();

    private VerifyException Fail(IOrganizationService dataverse) => Assert.Throws<VerifyException>(() => Verification.Run(dataverse, _output));

    private static (ExitCode Code, string Message) Told(VerifyException failure) => (failure.ExitCode, failure.Message);

    private void Install(string version) => _dataverse.Create(new Entity("solution") { ["uniquename"] = "ErpIntegration", ["version"] = version });

    private static OrganizationResponse Answer(OrganizationRequest request, ParameterCollection health) => request switch
    {
        WhoAmIRequest => new WhoAmIResponse { Results = new ParameterCollection { ["UserId"] = Guid.NewGuid(), ["OrganizationId"] = Guid.NewGuid() } },
        { RequestName: "erp_GetIntegrationHealth" } => new OrganizationResponse { Results = health },
        _ => throw new NotSupportedException(request.RequestName),
    };
}
