namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Typed access to a context's parameters.</summary>
public static class ContextExtensions
{
    /// <summary>A parameter of the message; the type's default when it isn't there or is of another type.</summary>
    public static T InputParameterOrDefault<T>(this IPluginExecutionContext context, string parameterName) => context.InputParameters.TryGetValue(parameterName, out T value) ? value : default;
}
