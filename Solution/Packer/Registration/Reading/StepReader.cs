namespace SolutionPacker.Registration.Reading;

/// <summary>Reads the step and image attributes.</summary>
internal static class StepReader
{
    public static Step Step(AttributeValues values)
    {
        var table = values.Text("table");
        var step = new Step(values.RequiredText("message"), table == "none" ? null : table, values.RequiredNumber("stage"), values.RequiredNumber("mode"))
        {
            Rank = values.Number("rank") ?? 1,
            FilteringColumns = values.Names("filteringColumns"),
            Name = values.Text("name"),
            Description = values.Text("description"),
            Configuration = values.Text("configuration"),
            AsyncAutoDelete = values.Flag("asyncAutoDelete"),
        };
        values.EnsureAllRead();
        return step;
    }

    public static StepImage Image(AttributeValues values)
    {
        var image = new StepImage(values.RequiredNumber("type"), values.RequiredText("alias"), values.Names("columns"))
        {
            Message = values.Text("message"),
            MessagePropertyName = values.Text("messagePropertyName"),
        };
        values.EnsureAllRead();
        return image;
    }
}
