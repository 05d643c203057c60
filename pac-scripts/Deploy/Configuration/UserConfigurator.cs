using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>The ERP's application user, in the root business unit, with its role.</summary>
internal sealed class UserConfigurator : IConfigurator
{
    /// <summary>The role the solution brings for it.</summary>
    public const string DefaultRole = "ERP Integration Service";

    public async Task PlanAsync(ConfigurationTarget target, CancellationToken token)
    {
        if (target.Settings.ApplicationUser is not { } wanted)
            return;
        var unit = (await target.Api.RowAsync("businessunits?$select=businessunitid&$filter=_parentbusinessunitid_value eq null", token)
            ?? throw new JobException(ExitCode.Environment, "The environment shows no root business unit; is the caller an administrator?")).GetProperty("businessunitid").GetGuid();
        var name = wanted.Role ?? DefaultRole;
        if (await target.Api.RowAsync($"roles?$select=roleid&$filter=name eq {WebApi.Literal(name)} and _businessunitid_value eq {unit}", token) is not { } row)
        {
            target.Problem($"applicationUser.role: the environment has no role {name}.");
            return;
        }

        var role = row.GetProperty("roleid").GetGuid();

        if (await FindAsync(target, wanted.ApplicationId, token) is not { } user)
        {
            user = Guid.NewGuid();
            target.Change($"application user {wanted.ApplicationId}: made", () => target.Api.PostAsync(
                "systemusers",
                new Dictionary<string, object> { ["systemuserid"] = user, ["applicationid"] = wanted.ApplicationId, ["businessunitid@odata.bind"] = $"/businessunits({unit})" },
                token));
        }
        else if ((await target.Api.RowsAsync($"systemusers({user})/systemuserroles_association?$select=roleid", token)).Any(held => held.GetProperty("roleid").GetGuid() == role))
        {
            target.Unchanged($"application user {wanted.ApplicationId} has the role {name}");
            return;
        }

        target.Change($"application user {wanted.ApplicationId}: role {name}", () => target.Api.PostAsync(
            $"systemusers({user})/systemuserroles_association/$ref",
            new Dictionary<string, string> { ["@odata.id"] = new Uri(target.Api.Root, $"roles({role})").ToString() },
            token));
    }

    private static async Task<Guid?> FindAsync(ConfigurationTarget target, Guid application, CancellationToken token)
        => (await target.Api.RowAsync($"systemusers?$select=systemuserid&$filter=applicationid eq {application}", token))?.GetProperty("systemuserid").GetGuid();
}
