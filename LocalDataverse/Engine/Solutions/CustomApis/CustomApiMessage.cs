using System;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Steps;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.CustomApis;

/// <summary>The message of a custom API: its unique name is a row of sdkmessage, to which steps can be added.</summary>
internal static class CustomApiMessage
{
    /// <summary>Writes the message and its filter.</summary>
    /// <returns>The message's id.</returns>
    /// <exception cref="SolutionImportException">The platform has a message of the name.</exception>
    public static Guid Put(ImportContext context, XElement file, string name, Entity? existing)
    {
        var id = existing?.GetAttributeValue<EntityReference>("sdkmessageid")?.Id;
        if (id is null)
        {
            if (context.Rows.IdOf("sdkmessage", ("name", name)) is not null) throw new SolutionImportException($"The custom API {name} has the name of a message that is here already.");
            id = MetadataIds.Named("sdkmessage", name);
        }
        context.Rows.Put(context.Rows.New("sdkmessage", id.Value)
            .Set("name", name)
            .Default("isprivate", file.Flag("isprivate") ?? false)
            .Default("isactive", true)
            .Default("customizationlevel", 1)
            .Default("workflowsdkstepenabled", file.Flag("workflowsdkstepenabled") ?? false)
            .Default("executeprivilegename", file.Column("executeprivilegename")));
        MessageFilters.Put(context, id.Value, file.Column("boundentitylogicalname"), file.Column("allowedcustomprocessingsteptype") != "0");
        return id.Value;
    }
}
