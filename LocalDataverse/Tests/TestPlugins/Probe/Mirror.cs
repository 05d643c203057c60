using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

/// <summary>Implementation of a custom API: gives back every parameter as the property of the same name, and in Seen what each value was when it arrived.</summary>
public sealed class Mirror : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        foreach (var parameter in context.InputParameters) context.OutputParameters[parameter.Key] = parameter.Value;
        context.OutputParameters["Seen"] = string.Join("; ", context.InputParameters.Where(p => p.Value != null).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "=" + Describe(p.Value)));
    }

    private static string Describe(object value)
    {
        switch (value)
        {
            case null: return "null";
            case Entity row: return row.LogicalName + "{" + string.Join(",", row.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Key + ":" + Describe(a.Value))) + "}";
            case EntityCollection rows: return "[" + string.Join(",", rows.Entities.Select(Describe)) + "]";
            case EntityReference reference: return reference.LogicalName + "#" + reference.Id;
            case Money money: return "Money " + Describe(money.Value);
            case OptionSetValue option: return "Option " + option.Value;
            case Array list: return value.GetType().Name + "(" + string.Join(",", list.Cast<object>().Select(Describe)) + ")";
            case DateTime time: return "DateTime " + time.ToString("o", CultureInfo.InvariantCulture);
            default: return value.GetType().Name + " " + Convert.ToString(value, CultureInfo.InvariantCulture);
        }
    }
}
