using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Components;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Writes a form into its table's element.</summary>
internal static class FormElement
{
    /// <summary>Adds the form when it isn't there; of one that is there only the form itself can have changed.</summary>
    public static void Write(XElement table, Entity form)
    {
        var there = table.Child("FormXml")?.Elements().Elements().FirstOrDefault(e => Ids.Find(e, "formid") == form.Id);
        if (there is null)
        {
            if (table.Child("FormXml") is not { } list) table.Add(list = new XElement("FormXml"));
            var type = FormImporter.TypeName(form.GetAttributeValue<OptionSetValue>("type")?.Value ?? 2);
            var forms = list.Elements().FirstOrDefault(f => f.Attr("type") == type);
            if (forms is null) list.Add(forms = new XElement("forms", new XAttribute("type", type)));
            forms.Add(there = new XElement("systemform", new XElement("formid", form.Id.ToString("B")), InnerXml.Names(form.GetAttributeValue<string>("name"))));
        }
        SetForm(there, form.GetAttributeValue<string>("formxml"));
    }

    /// <summary>Puts the form's XML, which is an element named form, into an element.</summary>
    public static void SetForm(XElement element, string? xml)
    {
        if (string.IsNullOrEmpty(xml)) return;
        var now = XElement.Parse(xml);
        if (element.Child("form") is not { } there) element.Add(now);
        else if (!XNode.DeepEquals(there, now)) there.ReplaceWith(now);
    }
}
