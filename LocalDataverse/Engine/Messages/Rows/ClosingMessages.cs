using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>States that only their own message sets (the platform's error CannotUseOpportunitySetStateMessage). For orders and quotes no such rule is published: Update and SetState may close them.</summary>
internal static class ClosingMessages
{
    private static readonly Dictionary<(string Table, int State), string> Own = new() { [("opportunity", 1)] = "won", [("opportunity", 2)] = "lost" };

    /// <summary>Refuses a client that writes such a state.</summary>
    public static void Demand(OperationContext operation, string table, OptionSetValue? state)
    {
        if (state is null || operation.Frame.Scope.Platform || !Own.TryGetValue((table, state.Value), out var message)) return;
        throw PlatformFault.Create(
            PlatformErrorCodes.CannotUseOpportunitySetStateMessage,
            $"This message can not be used to set the state of {table} to {message}. In order to set state of {table} to {message}, use the {message} message instead.");
    }
}
