using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.ServiceModel;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Verify;

/// <summary>Asks an environment who is signed in, which version of the solution it has, and whether the solution's code answers. Changes nothing.</summary>
internal static class Verification
{
    private const string Solution = "ErpIntegration";
    private const string HealthApi = "erp_GetIntegrationHealth";

    // What every version of the API answers.
    private const string Pending = "Pending";

    private static readonly Version Wanted = Parse(typeof(Verification).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    /// <summary>Asks, and writes a line for each answer.</summary>
    /// <exception cref="VerifyException">Something isn't in place, or the environment refused.</exception>
    public static void Run(IOrganizationService dataverse, TextWriter output)
    {
        try
        {
            var who = (WhoAmIResponse)dataverse.Execute(new WhoAmIRequest());
            output.WriteLine($"signed in as user {who.UserId} of organization {who.OrganizationId}");
            CheckVersion(dataverse, output);
            CheckHealth(dataverse, output);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw new VerifyException(ExitCode.Environment, $"Dataverse refused: {fault.Detail.Message} (0x{fault.Detail.ErrorCode:X8})", fault);
        }
        catch (Exception cause) when (cause is CommunicationException or TimeoutException)
        {
            throw new VerifyException(ExitCode.Environment, $"Dataverse can't be reached: {cause.Message}", cause);
        }
    }

    private static void CheckVersion(IOrganizationService dataverse, TextWriter output)
    {
        var query = new QueryExpression("solution") { ColumnSet = new ColumnSet("version") };
        query.Criteria.AddCondition("uniquename", ConditionOperator.Equal, Solution);
        var version = dataverse.RetrieveMultiple(query).Entities.SingleOrDefault()?.GetAttributeValue<string>("version")
            ?? throw new VerifyException(ExitCode.Found, $"The solution {Solution} isn't installed.");
        if (Parse(version) < Wanted)
            throw new VerifyException(ExitCode.Found, $"The solution {Solution} has the version {version}, older than this tool's {Wanted}.");
        output.WriteLine($"solution {Solution} {version}");
    }

    private static void CheckHealth(IOrganizationService dataverse, TextWriter output)
    {
        var answer = dataverse.Execute(new OrganizationRequest(HealthApi)).Results;
        if (!answer.Contains(Pending))
            throw new VerifyException(ExitCode.Found, $"{HealthApi} answers without {Pending}: something else has that name.");
        output.WriteLine($"{HealthApi}: {string.Join(", ", answer.Where(value => value.Value is int).Select(value => $"{value.Key} {value.Value}"))}");
    }

    // A version has two to four numbers; what is missing counts as zero.
    private static Version Parse(string text)
    {
        var version = Version.Parse(text);
        return new Version(version.Major, version.Minor, Math.Max(version.Build, 0), Math.Max(version.Revision, 0));
    }
}
