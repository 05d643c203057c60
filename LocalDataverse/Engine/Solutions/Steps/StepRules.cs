using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Steps;

/// <summary>What a step may be (PLATFORM-FACTS 1.1, 1.3; SOLUTION-FORMAT 5).</summary>
internal static class StepRules
{
    private static readonly int[] Stages = [10, 20, 40];

    /// <summary>A number that every step has.</summary>
    public static int Number(XElement step, string column, string name) =>
        int.TryParse(step.Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new SolutionImportException($"The step '{name}' has the {column} '{step.Text(column)}', which is no number.");

    /// <summary>Checks a step.</summary>
    /// <exception cref="SolutionImportException">A rule is broken.</exception>
    public static void Check(ImportContext context, Guid message, string? table, int stage, int mode, string name)
    {
        if (!Stages.Contains(stage)) throw new SolutionImportException($"The step '{name}' has the stage {stage}; steps run in 10 (pre-validation), 20 (pre-operation) or 40 (post-operation).");
        if (mode is not (0 or 1)) throw new SolutionImportException($"The step '{name}' has the mode {mode}; 0 is synchronous, 1 asynchronous.");
        if (mode == 1 && stage != 40) throw new SolutionImportException($"The step '{name}' is asynchronous in stage {stage}; asynchronous steps run in stage 40 only.");
        var api = context.Rows.Where("customapi", ("sdkmessageid", message));
        if (api is [var row, ..]) CheckCustomApi(row, mode, name);
        else if (context.Rows.Where("sdkmessagefilter", ("sdkmessageid", message), ("primaryobjecttypecode", table ?? "none")) is [var filter, ..]
            && filter.GetAttributeValue<bool?>("iscustomprocessingstepallowed") == false)
            throw new SolutionImportException($"The step '{name}': custom processing steps are not allowed on this message and table.");
    }

    private static void CheckCustomApi(Entity api, int mode, string name)
    {
        var allowed = api.GetAttributeValue<OptionSetValue>("allowedcustomprocessingsteptype")?.Value ?? 0;
        var unique = api.GetAttributeValue<string>("uniquename");
        if (allowed == 0) throw new SolutionImportException($"The step '{name}': the custom API {unique} allows no custom processing steps (allowedcustomprocessingsteptype 0).");
        if (allowed == 1 && mode == 0) throw new SolutionImportException($"The step '{name}' is synchronous; the custom API {unique} allows asynchronous steps only (allowedcustomprocessingsteptype 1).");
    }
}
