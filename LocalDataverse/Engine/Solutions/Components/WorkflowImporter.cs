using System.Collections.Generic;
using System.Text;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Cloud flows, classic workflows, business rules, actions and business process flows: the node Workflows, with their definitions in the folder of that name.</summary>
internal sealed class WorkflowImporter : IComponentImporter
{
    private static readonly string[] Columns =
    [
        "Type", "Category", "Mode", "Scope", "RunAs", "Subprocess", "OnDemand", "TriggerOnCreate", "TriggerOnDelete", "TriggerOnUpdateAttributeList", "AsyncAutodelete",
        "SyncWorkflowLogOnFailure", "IsTransacted", "IntroducedVersion", "IsCustomizable", "UniqueName", "ModernFlowType", "BusinessProcessType", "Rank", "ProcessOrder",
    ];

    public IReadOnlyCollection<string> Nodes => ["Workflows"];

    public IReadOnlyCollection<string> Folders => ["Workflows"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("Workflows"))
        {
            var id = Ids.Need(element, "WorkflowId", "Workflow");
            var name = element.Attr("Name") ?? id.ToString("D");
            var json = Content(context, element, "JsonFileName");
            var xaml = Content(context, element, "XamlFileName");
            StoredComponent.Put(context, "Workflow", name, "workflow", id, row => Fill(context, row, element, name, json, xaml), works: false, Note(element.Text("Category"), json));
            context.Components.Add(ComponentTypes.Workflow, id);
        }
    }

    private static void Fill(ImportContext context, ImportRow row, XElement element, string name, string? json, string? xaml)
    {
        row.Set("name", name).Set("clientdata", json).Set("xaml", xaml).Set("primaryentity", element.Text("PrimaryEntity")).Default("description", element.Attr("Description") ?? element.Text("Description"));
        foreach (var column in Columns) row.Default(column.ToLowerInvariant(), element.Text(column));
        // As with steps: an activated definition arrives as a draft unless the import activates, and one that is there keeps its state.
        if (context.Options.ActivateSteps) row.Set("statecode", element.Text("StateCode") ?? "0").Set("statuscode", element.Text("StatusCode") ?? "1");
        else if (context.Rows.Find("workflow", row.Entity.Id) is null) row.Set("statecode", 0).Set("statuscode", 1);
    }

    private static string? Content(ImportContext context, XElement element, string fileElement) =>
        element.Text(fileElement) is { Length: > 0 } file ? Encoding.UTF8.GetString(context.Zip.Read(file)).TrimStart('\uFEFF') : null;

    private static string Note(string? category, string? json) => category switch
    {
        "5" => "Stored, not run: cloud flows run in Power Automate." + Instead(json),
        "6" => "Stored, not run: desktop flows run in Power Automate.",
        "2" => "Stored, not run: business rules are not supported.",
        "3" => "Stored, not run: the message of a custom process action is not there; use a custom API.",
        "4" => "Stored, not run: business process flows are not supported.",
        _ => "Stored, not run: classic workflows are not supported.",
    };

    /// <summary>What a person can do here for the flow.</summary>
    private static string Instead(string? json) => FlowActions.In(json) is { Count: > 0 } actions ? $" Call what it performs yourself: {string.Join(", ", actions)}." : "";
}
