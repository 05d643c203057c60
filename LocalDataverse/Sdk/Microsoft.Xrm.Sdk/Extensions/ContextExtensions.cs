namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Typed access to a context's parameters.</summary>
public static class ContextExtensions
{
    public static T InputParameterOrDefault<T>(this IPluginExecutionContext context, string parameterName) => context.InputParameters.TryGetValue(parameterName, out T value) ? value : default;
}
