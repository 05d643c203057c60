using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The optional parameters any request may carry: they steer the pipeline and are no input of the message.</summary>
internal static class RequestOptions
{
    private const int MaximumSteps = 3;
    private const string LogicPrivilege = "prvBypassCustomBusinessLogic";

    /// <summary>Takes them out of the parameters and gives the caller they result in.</summary>
    public static Caller Apply(Organization organization, ParameterCollection input, CallScope scope)
    {
        var caller = scope.Caller;
        if (input.TryGetValue("tag", out var tag))
        {
            caller = caller with { Tag = tag };
            input.Remove("tag");
        }
        if (input.TryGetValue("BypassCustomPluginExecution", out var bypass))
        {
            if (bypass is true) caller = Bypass(organization, scope, caller, "prvBypassCustomPlugins", ["CustomSync"]);
            input.Remove("BypassCustomPluginExecution");
        }
        if (input.TryGetValue("BypassBusinessLogicExecution", out var kinds))
        {
            var names = (kinds as string ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            caller = Bypass(organization, scope, caller, LogicPrivilege, names);
            input.Remove("BypassBusinessLogicExecution");
        }
        if (input.TryGetValue("BypassBusinessLogicExecutionStepIds", out var steps))
        {
            organization.Security.DemandPrivilege(caller.UserId, LogicPrivilege, scope.Unit);
            caller = caller with { BypassSteps = StepIds(steps as string ?? "") };
            input.Remove("BypassBusinessLogicExecutionStepIds");
        }
        return caller;
    }

    /// <summary>A list of steps, as many as the platform takes by default ("Bypass custom Dataverse logic", Microsoft Learn); the code for others is assumed.</summary>
    private static HashSet<Guid> StepIds(string list)
    {
        var parts = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length > MaximumSteps) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"BypassBusinessLogicExecutionStepIds takes {MaximumSteps} steps at most, not {parts.Length}.");
        return [.. parts.Select(p => Guid.TryParse(p, out var id) ? id : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'{p}' in BypassBusinessLogicExecutionStepIds is no id of a step."))];
    }

    /// <summary>Leaves kinds of custom logic out, for callers with the privilege.</summary>
    public static Caller Bypass(Organization organization, CallScope scope, Caller caller, string privilege, IReadOnlyCollection<string> kinds)
    {
        if (kinds.Count == 0) return caller;
        organization.Security.DemandPrivilege(caller.UserId, privilege, scope.Unit);
        var unknown = kinds.FirstOrDefault(k => k is not ("CustomSync" or "CustomAsync"));
        if (unknown is not null) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Unknown kind of business logic to bypass: '{unknown}'.");
        return caller with { BypassSync = caller.BypassSync || kinds.Contains("CustomSync"), BypassAsync = caller.BypassAsync || kinds.Contains("CustomAsync") };
    }
}
