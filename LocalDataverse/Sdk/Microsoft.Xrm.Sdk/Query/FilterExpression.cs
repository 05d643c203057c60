using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Conditions and filters that all or any must hold.</summary>
[DataContract(Name = "FilterExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class FilterExpression : IExtensibleDataObject
{
    private DataCollection<ConditionExpression> _conditions;
    private DataCollection<FilterExpression> _filters;

    public FilterExpression()
    {
    }

    public FilterExpression(LogicalOperator filterOperator) => FilterOperator = filterOperator;

    [DataMember]
    public LinkEntity AnyAllFilterLinkEntity { get; set; }

    /// <summary>Conditions of this filter.</summary>
    [DataMember]
    public DataCollection<ConditionExpression> Conditions
    {
        get => _conditions ?? (_conditions = new DataCollection<ConditionExpression>());
        private set => _conditions = value;
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember(EmitDefaultValue = false, Order = 82)]
    public string FilterHint { get; set; }

    /// <summary>How conditions and filters combine.</summary>
    [DataMember]
    public LogicalOperator FilterOperator { get; set; }

    /// <summary>Filters inside this one.</summary>
    [DataMember]
    public DataCollection<FilterExpression> Filters
    {
        get => _filters ?? (_filters = new DataCollection<FilterExpression>());
        private set => _filters = value;
    }

    /// <summary>True for the filter of a quick find query.</summary>
    [DataMember(EmitDefaultValue = false, Order = 51)]
    public bool IsQuickFindFilter { get; set; }

    /// <summary>Adds a condition on a column of the query's own table.</summary>
    public void AddCondition(string attributeName, ConditionOperator conditionOperator, params object[] values) => Conditions.Add(new ConditionExpression(attributeName, conditionOperator, values));

    /// <summary>Adds a condition on a column of a linked table, by the link's alias.</summary>
    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, values));

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values) =>
        Conditions.Add(new ConditionExpression(attributeName, conditionOperator, compareColumns, values));

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values) =>
        Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, compareColumns, values));

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value) =>
        Conditions.Add(new ConditionExpression(attributeName, conditionOperator, compareColumns, value));

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value) =>
        Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, compareColumns, value));

    /// <summary>Adds a condition.</summary>
    public void AddCondition(ConditionExpression condition) => Conditions.Add(condition);

    /// <summary>Adds an empty filter inside this one and returns it.</summary>
    public FilterExpression AddFilter(LogicalOperator logicalOperator)
    {
        var filter = new FilterExpression(logicalOperator);
        Filters.Add(filter);
        return filter;
    }

    /// <summary>Adds a filter inside this one; null adds nothing.</summary>
    public void AddFilter(FilterExpression childFilter)
    {
        if (childFilter != null) Filters.Add(childFilter);
    }
}
