using System;

namespace ErpIntegration.Registration;

internal enum Stage
{
    PreValidation = 10,
    PreOperation = 20,
    PostOperation = 40,
}

internal enum Mode
{
    Synchronous = 0,
    Asynchronous = 1,
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class PluginStepAttribute(string message, string? table, Stage stage, Mode mode) : Attribute
{
    public string Message { get; } = message;

    public string? Table { get; } = table;

    public Stage Stage { get; } = stage;

    public Mode Mode { get; } = mode;

    public int Rank { get; set; } = 1;

    public string[] FilteringColumns { get; set; } = [];

    public string? Description { get; set; }

    public string? Configuration { get; set; }

    public bool AsyncAutoDelete { get; set; }
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class StepImageAttribute(int type, string alias, params string[] columns) : Attribute
{
    public int Type { get; } = type;

    public string Alias { get; } = alias;

    public string[] Columns { get; } = columns;

    public string? Message { get; set; }
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class CustomApiAttribute(string uniqueName) : Attribute
{
    public string UniqueName { get; } = uniqueName;

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public int Binding { get; set; }

    public string? BoundTable { get; set; }

    public bool IsFunction { get; set; }

    public int AllowedCustomProcessingSteps { get; set; }

    public string? ExecutePrivilege { get; set; }
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class RequestParameterAttribute(string uniqueName, int type) : Attribute
{
    public string UniqueName { get; } = uniqueName;

    public int Type { get; } = type;

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public bool IsOptional { get; set; }

    public string? LogicalEntityName { get; set; }
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ResponsePropertyAttribute(string uniqueName, int type) : Attribute
{
    public string UniqueName { get; } = uniqueName;

    public int Type { get; } = type;

    public string? DisplayName { get; set; }

    public string? Description { get; set; }
}

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class ServiceEndpointAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public int Contract { get; set; }

    public int AuthType { get; set; }

    public int MessageFormat { get; set; }

    public string? NamespaceAddress { get; set; }

    public string? SolutionNamespace { get; set; }

    public string? Path { get; set; }

    public string? SasKeyName { get; set; }
}
