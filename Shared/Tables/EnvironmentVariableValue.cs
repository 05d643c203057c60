namespace ErpIntegration.Tables;

/// <summary>Names of the platform's table of environment variables' own values, at most one for each variable.</summary>
internal static class EnvironmentVariableValue
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "environmentvariablevalue";

    /// <summary>The variable.</summary>
    public const string DefinitionId = "environmentvariabledefinitionid";

    /// <summary>The value.</summary>
    public const string Value = "value";
}
