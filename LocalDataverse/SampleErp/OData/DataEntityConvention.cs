using LocalDataverse.SampleErp.Entities;
using Microsoft.AspNetCore.OData.Extensions;
using Microsoft.AspNetCore.OData.Routing.Conventions;
using Microsoft.AspNetCore.OData.Routing.Template;

namespace LocalDataverse.SampleErp.OData;

/// <summary>Gives the actions of every data entity controller their addresses.</summary>
internal sealed class DataEntityConvention : IODataControllerActionConvention
{
    public int Order => 0;

    // The library looks the set up by the controller's name.
    public bool AppliesToController(ODataControllerActionContext context) => context.EntitySet is not null;

    public bool AppliesToAction(ODataControllerActionContext context)
    {
        var set = new EntitySetSegmentTemplate(context.EntitySet);
        var row = new KeysTemplate(context.EntitySet);
        switch (context.Action.ActionName)
        {
            case nameof(DataController<>.GetRows): return Add(context, "Get", set);
            case nameof(DataController<>.CountRows): return Add(context, "Get", set, CountSegmentTemplate.Instance);
            case nameof(DataController<>.GetRow): return Add(context, "Get", set, row);
            case nameof(WritableDataController<>.PostRow): return Add(context, "Post", set);
            case nameof(WritableDataController<>.PatchRow): return Add(context, "Patch", set, row);
            case nameof(WritableDataController<>.DeleteRow): return Add(context, "Delete", set, row);
            default: return false;
        }
    }

    private static bool Add(ODataControllerActionContext context, string method, params ODataSegmentTemplate[] segments)
    {
        context.Action.AddSelector(method, context.Prefix, context.Model, new ODataPathTemplate(segments), context.Options?.RouteOptions);
        return true;
    }
}
