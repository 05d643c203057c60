using ErpIntegration.Naming;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.Events;

/// <summary>
/// Sees whether a change comes from the ERP: then telling the ERP about it would be an echo. What counts is what nobody can forge: that the change was made inside
/// one of the inbound APIs, or by a user the administrator named. The tag that a caller may set on any request counts for nothing.
/// </summary>
internal static class EchoGuard
{
    /// <summary>Whether the change comes from the ERP.</summary>
    public static bool IsEcho(PluginScope scope)
    {
        for (IPluginExecutionContext? context = scope.Context; context != null; context = context.ParentContext)
        {
            if (InboundApis.Contains(context.MessageName))
            {
                scope.Trace.Write($"Not told: {context.MessageName} made the change");
                return true;
            }
        }

        if (!IntegrationUsers.Contains(scope, scope.Context.InitiatingUserId))
            return false;
        scope.Trace.Write($"Not told: the integration's user made the change");
        return true;
    }
}
