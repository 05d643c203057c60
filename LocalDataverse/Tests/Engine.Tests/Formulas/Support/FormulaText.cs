using System.Security;

namespace LocalDataverse.Engine.Tests.Formulas.Support;

/// <summary>Writes definitions of calculated and rollup columns in the shape the platform exports them.</summary>
internal static class FormulaText
{
    private const string Names =
        "xmlns=\"http://schemas.microsoft.com/netfx/2009/xaml/activities\" xmlns:mcwc=\"clr-namespace:Microsoft.Crm.Workflow.ClientActivities\" xmlns:mxs=\"clr-namespace:Microsoft.Xrm.Sdk\" "
        + "xmlns:mxsq=\"clr-namespace:Microsoft.Xrm.Sdk.Query\" xmlns:mxswa=\"clr-namespace:Microsoft.Xrm.Sdk.Workflow.Activities\" xmlns:s=\"clr-namespace:System\" "
        + "xmlns:sco=\"clr-namespace:System.Collections.ObjectModel\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"";

    private const string Type = "Microsoft.Xrm.Sdk.Workflow.WorkflowPropertyType.";

    /// <summary>The whole definition.</summary>
    public static string Of(params string[] activities) =>
        $"<Activity x:Class=\"XrmWorkflow00000000000000000000000000000000\" {Names}><x:Members /><mxswa:Workflow>{string.Concat(activities)}</mxswa:Workflow></Activity>";

    /// <summary>A formula without conditions, as the platform writes it: an "otherwise" alone.</summary>
    public static string Always(params string[] activities) => Of(Conditions(Branch("True", activities)));

    public static string Conditions(params string[] activities) =>
        Activity("ConditionSequence", Argument("x:Boolean", "Wait", "False"), $"<sco:Collection x:TypeArguments=\"Activity\" x:Key=\"Activities\">{string.Concat(activities)}</sco:Collection><x:Boolean x:Key=\"ContainsElseBranch\">False</x:Boolean>");

    public static string Branch(string condition, params string[] then) => Activity(
        "ConditionBranch",
        Argument("x:Boolean", "Condition", $"[{condition}]"),
        $"<mxswa:ActivityReference x:Key=\"Then\" AssemblyQualifiedName=\"Microsoft.Crm.Workflow.Activities.Composite, Microsoft.Crm.Workflow\"><mxswa:ActivityReference.Properties><sco:Collection x:TypeArguments=\"Variable\" x:Key=\"Variables\" /><sco:Collection x:TypeArguments=\"Activity\" x:Key=\"Activities\"><Sequence><Sequence.Variables />{string.Concat(then)}</Sequence></sco:Collection></mxswa:ActivityReference.Properties></mxswa:ActivityReference><x:Null x:Key=\"Else\" />");

    public static string Get(string column, string variable, string row = "primaryEntity") =>
        $"<mxswa:GetEntityProperty Attribute=\"{column}\" Entity=\"[InputEntities(&quot;{row}&quot;)]\" Value=\"[{variable}]\" />";

    public static string Set(string column, string variable) =>
        $"<mxswa:SetEntityProperty Attribute=\"{column}\" Entity=\"[CreatedEntities(&quot;primaryEntity#Temp&quot;)]\" Value=\"[{variable}]\" /><mcwc:SetAttributeValue /><Assign To=\"[InputEntities(&quot;primaryEntity&quot;)]\" />";

    public static string Literal(string type, string value, string variable) => Evaluate("CreateCrmType", variable, Type + type, $"\"{value}\"");

    public static string Evaluate(string function, string variable, params string[] parameters) => Activity(
        "EvaluateExpression",
        Argument("x:String", "ExpressionOperator", function) + Argument("s:Object[]", "Parameters", $"[New Object() {{ {string.Join(", ", parameters)} }}]") + Out(variable));

    public static string Compare(string op, string operand, string variable, params string[] parameters) => Activity(
        "EvaluateCondition",
        Argument("mxsq:ConditionOperator", "ConditionOperator", op) + Argument("s:Object[]", "Parameters", $"[New Object() {{ {string.Join(", ", parameters)} }}]") + Argument("x:Object", "Operand", $"[{operand}]") + Out(variable));

    public static string Logical(string op, string left, string right, string variable) => Activity(
        "EvaluateLogicalCondition",
        Argument("mxs:LogicalOperator", "LogicalOperator", op) + Argument("x:Boolean", "LeftOperand", $"[{left}]") + Argument("x:Boolean", "RightOperand", $"[{right}]") + Out(variable));

    /// <summary>The filter of a rollup: its activities leave their result in the variable.</summary>
    public static string Filter(string variable, params string[] activities) =>
        $"<Sequence.Variables><Variable x:TypeArguments=\"x:Boolean\" Default=\"False\" Name=\"{variable}\" /></Sequence.Variables>{string.Concat(activities)}";

    /// <summary>The definition of a rollup.</summary>
    public static string Rollup(string table, string lookup, string function, string column, string hierarchy = "[Nothing]", string filter = "") => Of(
        "<Sequence DisplayName=\"RollupRuleStep1\">",
        $"<Sequence DisplayName=\"Source\"><Sequence.Variables><Variable x:TypeArguments=\"x:String\" Default=\"{hierarchy}\" Name=\"HierarchicalRelationshipName\" /></Sequence.Variables></Sequence>",
        $"<Sequence DisplayName=\"Target\">{filter}<mcwc:SetAttributeValue DisplayName=\"{table}.{lookup}.some_relationship\" EntityName=\"{table}\" /></Sequence>",
        $"<Sequence DisplayName=\"Aggregate\"><Sequence.Variables />{Get(column, "v")}{Evaluate(function, "r", "v")}</Sequence></Sequence>");

    private static string Activity(string kind, string arguments, string properties = "") =>
        $"<mxswa:ActivityReference AssemblyQualifiedName=\"Microsoft.Crm.Workflow.Activities.{kind}, Microsoft.Crm.Workflow, Version=9.0.0.0\"><mxswa:ActivityReference.Arguments>{arguments}</mxswa:ActivityReference.Arguments>"
        + (properties.Length == 0 ? "" : $"<mxswa:ActivityReference.Properties>{properties}</mxswa:ActivityReference.Properties>") + "</mxswa:ActivityReference>";

    private static string Argument(string type, string key, string value) => $"<InArgument x:TypeArguments=\"{type}\" x:Key=\"{key}\">{SecurityElement.Escape(value)}</InArgument>";

    private static string Out(string variable) => $"<OutArgument x:TypeArguments=\"x:Object\" x:Key=\"Result\">[{variable}]</OutArgument>";
}
