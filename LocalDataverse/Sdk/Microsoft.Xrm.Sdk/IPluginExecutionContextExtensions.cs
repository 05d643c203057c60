namespace Microsoft.Xrm.Sdk;

/// <summary>What a context says about its transaction.</summary>
public static class IPluginExecutionContextExtensions
{
    /// <summary>True when the operation made its own transaction.</summary>
    public static bool IsAutoTransact(this IPluginExecutionContext context) =>
        context != null && context.SharedVariables.TryGetValue("IsAutoTransact", out var value) && value is bool flag && flag;

    /// <summary>True inside the transaction of the main operation.</summary>
    public static bool IsWithinMainTransaction(this IPluginExecutionContext context) => context != null && context.IsInTransaction && context.Stage >= 20;
}
