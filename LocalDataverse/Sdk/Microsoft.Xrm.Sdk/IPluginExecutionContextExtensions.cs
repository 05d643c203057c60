namespace Microsoft.Xrm.Sdk;

/// <summary>What a context says about its transaction.</summary>
public static class IPluginExecutionContextExtensions
{
    public static bool IsAutoTransact(this IPluginExecutionContext context) =>
        context != null && context.SharedVariables.TryGetValue("IsAutoTransact", out var value) && value is bool flag && flag;

    public static bool IsWithinMainTransaction(this IPluginExecutionContext context) => context != null && context.IsInTransaction && context.Stage >= 20;
}
