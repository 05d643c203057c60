namespace ErpIntegration.Tables;

/// <summary>Names of the platform's table of environment variables.</summary>
internal static class EnvironmentVariableDefinition
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "environmentvariabledefinition";

    /// <summary>Primary key.</summary>
    public const string Id = "environmentvariabledefinitionid";

    /// <summary>Schema name.</summary>
    public const string SchemaName = "schemaname";

    /// <summary>Value where an environment has none of its own.</summary>
    public const string DefaultValue = "defaultvalue";
}
