using System.Collections.Generic;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The platform's own actions and functions that the Web API answers here, written like custom APIs.</summary>
internal static class PlatformOperations
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CustomApiOperation> All { get; } =
    [
        Function("WhoAmI", [], [Out("BusinessUnitId", CustomApiType.Guid), Out("UserId", CustomApiType.Guid), Out("OrganizationId", CustomApiType.Guid)]),
        Function("RetrieveVersion", [], [Out("Version", CustomApiType.String)]),
        Function("RetrieveEnvironmentVariableValue", [In("DefinitionSchemaName", CustomApiType.String)], [Out("Value", CustomApiType.String)]),
        Action("RetrieveEnvironmentVariableSecretValue", [In("EnvironmentVariableName", CustomApiType.String)], [Out("EnvironmentVariableSecretValue", CustomApiType.String)]),
        Action("ImportSolution", [In("OverwriteUnmanagedCustomizations", CustomApiType.Boolean), In("PublishWorkflows", CustomApiType.Boolean),
            In("CustomizationFile", CustomApiType.Binary), In("ImportJobId", CustomApiType.Guid)], []),
        Action("PublishXml", [In("ParameterXml", CustomApiType.String)], []),
        Action("PublishAllXml", [], []),
    ];

    private static CustomApiOperation Function(string name, CustomApiMember[] parameters, CustomApiMember[] properties) => new(name, 0, null, true, false, parameters, properties);

    private static CustomApiOperation Action(string name, CustomApiMember[] parameters, CustomApiMember[] properties) => new(name, 0, null, false, false, parameters, properties);

    private static CustomApiMember In(string name, CustomApiType type) => new(name, type, null, false);

    private static CustomApiMember Out(string name, CustomApiType type) => new(name, type, null, false);
}
