using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>GetAllTimeZonesWithDisplayName: the time zones with the names people see, in English whatever LocaleId says.</summary>
internal sealed class GetAllTimeZonesWithDisplayNameHandler : IMessageHandler
{
    public string MessageName => "GetAllTimeZonesWithDisplayName";

    public void Execute(OperationContext operation)
    {
        operation.RequiredValue<int>("LocaleId");
        var query = new QueryExpression("timezonedefinition") { ColumnSet = new ColumnSet("timezonecode", "userinterfacename", "standardname", "bias") };
        query.AddOrder("timezonecode", OrderType.Ascending);
        operation.OutputParameters["EntityCollection"] = operation.Session.Query(query);
    }
}
