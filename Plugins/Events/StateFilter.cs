using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Events;

/// <summary>Filters on the state of records.</summary>
internal static class StateFilter
{
    /// <summary>The records in a state.</summary>
    public static FilterExpression Of(string column, int state)
    {
        var filter = new FilterExpression();
        filter.AddCondition(column, ConditionOperator.Equal, state);
        return filter;
    }
}
